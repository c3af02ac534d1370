package xorlab.app;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

public final class Main {
  public static void main(String[] args) {}

  @JSExport
  public static Handle mount(HTMLElement host) {
    host.setAttribute("x", "y");
    return new Handle();
  }

  public static final class Handle {
    @JSExport
    public void play() { System.out.println("play"); }
    @JSExport
    public String state(String s) { return s + Double.toString(Double.parseDouble(s)) + new java.math.BigInteger("123456789012345678901234567890").multiply(java.math.BigInteger.TEN); }
  }
}
