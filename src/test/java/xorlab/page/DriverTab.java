package xorlab.page;

import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A tab that Selenium drives. */
abstract class DriverTab extends Tab {
  private final RemoteWebDriver driver;

  DriverTab(RemoteWebDriver driver, Closing browser) {
    super(browser);
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(Wait.PATIENCE).pageLoadTimeout(Wait.PATIENCE);
    driver.manage().timeouts().implicitlyWait(Duration.ZERO);
  }

  @Override
  void go(String url) {
    driver.get(url);
  }

  @Override
  Object run(String body) {
    String done = ".then(arguments[arguments.length - 1])";
    return Script.value((String) driver.executeAsyncScript(Script.promise(body) + done));
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
    new Actions(driver).moveToLocation(x, y).click().perform();
  }
}
