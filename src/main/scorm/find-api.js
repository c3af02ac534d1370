// How a page of a SCORM package finds the object by which it tells its course something: in its own window, in one around it,
// or in one around the window that has opened it.

/** A course system opens the page at most so many windows deep; a ring of windows is not to hold the search up. */
const MOST_WINDOWS = 500;

/** The object with this name of one window, which hides it if it is of another origin. */
function apiOf(place, name) {
  try {
    return place[name] ?? undefined;
  } catch {
    return undefined;
  }
}

/** The object of a window or of the nearest one around it. */
function apiAround(start, name) {
  let place = start;
  for (let i = 0; place && i < MOST_WINDOWS; i++) {
    const api = apiOf(place, name);
    if (api || place.parent === place) {
      return api;
    }
    place = place.parent;
  }
  return undefined;
}

/** The course's object, or undefined. Its name is "API" in SCORM 1.2, and "API_1484_11" in SCORM 2004. */
function findApi(name) {
  return apiAround(window, name) ?? apiAround(window.opener, name) ?? apiAround(window.top.opener, name);
}
