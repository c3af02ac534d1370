package xorlab.site;

import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.Interaction;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.MouseButton;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A tab that Selenium drives. */
abstract class DriverTab extends Tab {
  private final RemoteWebDriver driver;
  private final PointerInput mouse = new PointerInput(PointerInput.Kind.MOUSE, "mouse");

  DriverTab(RemoteWebDriver driver, CloseStack browser) {
    super(browser);
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(Wait.PATIENCE).pageLoadTimeout(Wait.PATIENCE);
    driver.manage().timeouts().implicitlyWait(Duration.ZERO);
  }

  @Override
  public void go(String url) {
    driver.get(url);
  }

  @Override
  void back() {
    driver.navigate().back();
  }

  @Override
  public Object run(String body) {
    String done = ".then(arguments[arguments.length - 1])";
    return Script.value((String) driver.executeAsyncScript(Script.promise(body) + done));
  }

  @Override
  Object runInFrame(int frame, String body) {
    driver.switchTo().frame(frame);
    try {
      return run(body);
    } finally {
      driver.switchTo().defaultContent();
    }
  }

  @Override
  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  void type(String text, Keys... held) {
    Actions actions = new Actions(driver);
    for (Keys key : held) {
      actions.keyDown(key);
    }
    actions.sendKeys(text);
    for (Keys key : held) {
      actions.keyUp(key);
    }
    actions.perform();
  }

  @Override
  void clickAt(int x, int y) {
    new Actions(driver).tick(move(x, y)).tick(press()).tick(release()).perform();
  }

  /**
   * Brings the mouse to a point of the viewport at once: by itself Selenium takes 250 ms for it.
   */
  final Interaction move(int x, int y) {
    return mouse.createPointerMove(Duration.ZERO, Origin.viewport(), x, y);
  }

  final Interaction press() {
    return mouse.createPointerDown(MouseButton.LEFT.asArg());
  }

  final Interaction release() {
    return mouse.createPointerUp(MouseButton.LEFT.asArg());
  }
}
