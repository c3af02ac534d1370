package xorlab.export.gif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.SettingErrors;
import xorlab.experiment.SettingTexts;
import xorlab.words.GifWords;
import xorlab.words.ListsWords;

/**
 * A requested GIF.
 *
 * @param frames what to make; empty if there are problems
 * @param problems a sentence for each reason why it cannot be made; empty if there are none
 */
public record GifRequest(Optional<FrameSequence> frames, List<String> problems) {

  /**
   * Parses a request.
   *
   * @param texts by the labels of {@link GifOption}; a missing one has its default
   * @param last the last iteration of the run
   */
  public static GifRequest of(SettingTexts texts, int last) {
    List<String> problems = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (GifOption.ofKey(texts.name(i)).isEmpty()) {
        unknown.add(texts.name(i));
      }
    }
    if (!unknown.isEmpty()) {
      problems.add(unknown(unknown));
    }
    int from = read(GifOption.FROM, texts, last, problems);
    int to = read(GifOption.TO, texts, last, problems);
    int every = read(GifOption.EVERY, texts, last, problems);
    int delay = read(GifOption.DELAY, texts, last, problems);
    int width = read(GifOption.WIDTH, texts, last, problems);
    int height = read(GifOption.HEIGHT, texts, last, problems);
    if (problems.isEmpty()) {
      addConflict(problems, from, to, every);
    }
    return problems.isEmpty()
        ? new GifRequest(
            Optional.of(new FrameSequence(from, to, every, delay, width, height)), problems)
        : new GifRequest(Optional.empty(), problems);
  }

  /** The value of an option; if its text is invalid, the default, and a problem is added. */
  private static int read(GifOption option, SettingTexts texts, int last, List<String> problems) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.name(i).equals(option.key())) {
        Optional<Integer> value = option.type(last).parse(texts.text(i));
        if (value.isPresent()) {
          return value.get();
        }
        problems.add(misunderstood(option, texts.text(i), last));
      }
    }
    return option.defaultValue(last);
  }

  private static String misunderstood(GifOption option, String text, int last) {
    return GifWords.takes(option.type(last).expected(), option.key(), SettingErrors.quoted(text));
  }

  private static String unknown(List<String> names) {
    List<String> known = new ArrayList<>();
    for (GifOption option : GifOption.values()) {
      known.add(option.key());
    }
    return GifWords.noOption(String.join(", ", known), SettingErrors.list(names, ListsWords.OR));
  }

  private static void addConflict(List<String> problems, int from, int to, int every) {
    if (from > to) {
      problems.add(GifWords.firstAfterLast(from, to));
    } else if ((to - from) / every >= FrameSequence.MAX_FRAMES) {
      problems.add(
          GifWords.tooManyFrames(
              (to - from) / FrameSequence.MAX_FRAMES + 1,
              (to - from) / every + 1,
              FrameSequence.MAX_FRAMES));
    }
  }
}
