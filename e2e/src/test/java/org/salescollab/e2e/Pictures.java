package org.salescollab.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes the documentation's pictures while a journey runs; only with -Dpictures=true, since they are committed. */
final class Pictures {
    private static final boolean WANTED = Boolean.getBoolean("pictures");

    private Pictures() {}

    static void take(Page page, String name, Browser.Look look) {
        if (WANTED) {
            Path file = Path.of(System.getProperty("pictures.folder"), name + "-" + look.suffix() + ".png");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(file)
                    .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        }
    }
}
