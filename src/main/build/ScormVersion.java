/** A version of SCORM: the words by which a manifest says that it is of this version. */
enum ScormVersion {
  SCORM_1_2(
      "1.2",
      "1.2",
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      "http://www.adlnet.org/xsd/adlcp_rootv1p2",
      "scormtype"),
  SCORM_2004(
      "2004",
      "2004 4th Edition",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "http://www.adlnet.org/xsd/adlcp_v1p3",
      "scormType");

  /** In the names of files. */
  final String label;

  final String schemaVersion;

  /** The namespace of IMS Content Packaging. */
  final String packaging;

  /** The namespace of what SCORM adds to it. */
  final String adl;

  /** The attribute that tells what is launched from what is only loaded. */
  final String type;

  ScormVersion(String label, String schemaVersion, String packaging, String adl, String type) {
    this.label = label;
    this.schemaVersion = schemaVersion;
    this.packaging = packaging;
    this.adl = adl;
    this.type = type;
  }
}
