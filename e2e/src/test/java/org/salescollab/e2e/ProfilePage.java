package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

/** Changes a person's own preferences through the forms of the profile page. */
final class ProfilePage {
    private ProfilePage() {}

    /** {@code locale} is en_US or zh_CN. */
    static void chooseLanguage(String address, String user, String locale) throws IOException, InterruptedException {
        PageSession session = new PageSession(address, user);
        String token = session.token("/secure/ViewProfile.jspa");
        Map<String, String> fields = Map.of("userLocale", locale, "timezone", "Asia/Shanghai");
        assertThat(session.submit("/secure/UpdateUserPreferences.jspa", token, fields)
                        .statusCode())
                .isEqualTo(200);
    }
}
