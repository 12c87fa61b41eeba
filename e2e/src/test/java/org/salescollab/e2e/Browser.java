package org.salescollab.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Chromium as people use it: each person in a window of their own, in a language and a theme. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Browser(String address) {
        this.address = address;
    }

    /** How a person sees Jira. */
    record Look(Language language, String theme) {
        /** A language with its locale in Jira and the code that the set-up takes for names. */
        enum Language {
            ENGLISH("en_US", "en"),
            CHINESE("zh_CN", "zh");

            final String locale;
            final String code;

            Language(String locale, String code) {
                this.locale = locale;
                this.code = code;
            }
        }

        static final Look ENGLISH_LIGHT = new Look(Language.ENGLISH, "light");
        static final Look CHINESE_DARK = new Look(Language.CHINESE, "dark");

        /** Part of a picture's file name. */
        String suffix() {
            return language.code + "-" + theme;
        }
    }

    /** Logs in, chooses language and theme in the profile, and gives a page. */
    Page person(String user, Look look) {
        Page page = nobody();
        page.navigate(address + "/login.jsp");
        page.fill("input[name=os_username]", user);
        page.fill("input[name=os_password]", user);
        page.click("form [type=submit]");
        page.waitForURL(url -> !url.contains("login.jsp"));
        dress(page, look);
        return page;
    }

    /** A window of somebody who has not logged in, with an English browser. */
    Page nobody() {
        BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-US"));
        window.setDefaultTimeout(15_000);
        Page page = window.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private void dress(Page page, Look look) {
        page.navigate(address + "/secure/ViewProfile.jspa");
        page.selectOption("select[name=userLocale]", look.language().locale);
        page.click("form[action*=UpdateUserPreferences] [type=submit]");
        page.waitForURL("**saved=true");
        page.evaluate(
                "theme => { const form = document.querySelector('form[action*=UpdateTheme]');"
                        + " const token = form.querySelector('[name=atl_token]').value;"
                        + " return fetch(form.action, {method: 'POST', body: new URLSearchParams({atl_token: token, theme}) }); }",
                look.theme());
        page.reload();
    }

    /** Opens a page of the sandbox; the path begins with a slash. */
    void open(Page page, String path) {
        page.navigate(address + path);
    }

    /** Script errors, refused resources and violated content policies seen so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
