package xorlab.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LetterTemplateTest {
  @Test
  void aLetterIsAPlaceholderUnlessItIsPartOfAWord() {
    assertTrue(LetterTemplate.contains("a", 'a'));
    assertTrue(LetterTemplate.contains("d * (a * (1 - a))", 'a'));
    assertTrue(LetterTemplate.contains("z/a", 'z'));
    assertTrue(LetterTemplate.contains("a:", 'a'));
    assertFalse(LetterTemplate.contains("max(0, z)", 'a'));
    for (String word : new String[] {"aa", "az", "za", "0a", "9a", "a0", "a9", "log1a", "b"}) {
      assertFalse(LetterTemplate.contains(word, 'a'), word);
    }
  }

  @Test
  void eachPlaceholderIsFilledAndTheRestIsCopied() {
    assertEquals("D * max(0.01, Z > 0)", filled("d * max(0.01, z > 0)"));
    assertEquals("log1p(exp(-abs(Z)))", filled("log1p(exp(-abs(z)))"));
    assertEquals("A", filled("a"));
    assertEquals("", filled(""));
  }

  private static String filled(String template) {
    StringBuilder text = new StringBuilder();
    LetterTemplate.fill(template, text, letter -> text.append(Character.toUpperCase(letter)));
    return text.toString();
  }
}
