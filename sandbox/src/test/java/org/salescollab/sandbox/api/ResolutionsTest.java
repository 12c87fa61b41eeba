package org.salescollab.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.resolution.Resolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.model.NamedConstant;

/** Jira's rules of resolutions. */
class ResolutionsTest {
    private final TestSite site = new TestSite();
    private final ApiResolutionManager resolutions = new ApiResolutionManager(site.model.constants());

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aNewOneStandsLast() {
        Resolution won = resolutions.createResolution("Won", "Signed");

        assertThat(resolutions.getResolution(won.getId())).isEqualTo(won);
        assertThat(won.getDescription()).isEqualTo("Signed");
        assertThat(resolutions.getResolutions())
                .extracting(Resolution::getName)
                .containsExactly("Done", "Won't Do", "Duplicate", "Cannot Reproduce", "Won");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Done", "done", " DONE "})
    void namesAreUniqueWhateverTheirCase(String name) {
        assertThatThrownBy(() -> resolutions.createResolution(name, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Jira rule");
        assertThat(resolutions.getResolutions()).hasSize(4);
    }

    @Test
    void namesAreNotBlankAndFitTheColumn() {
        assertThatThrownBy(() -> resolutions.createResolution(" ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> resolutions.createResolution("x".repeat(61), ""))
                .hasMessageContaining("at most 60");
        assertThat(resolutions.createResolution("x".repeat(60), "y".repeat(300)).getDescription())
                .hasSize(300);
    }

    @Test
    void removingOneNeedsAnotherInItsPlace() {
        String won = resolutions.createResolution("Won", "").getId();

        assertThatThrownBy(() -> resolutions.removeResolution(won, null)).hasMessageContaining("Jira rule");
        assertThatThrownBy(() -> resolutions.removeResolution(won, "1")).hasMessageContaining("Jira rule");
        assertThatThrownBy(() -> resolutions.removeResolution("1", won)).hasMessageContaining("no resolution 1");
        resolutions.removeResolution(won, "10000");

        assertThat(site.model.constants().resolutions())
                .extracting(NamedConstant::id)
                .doesNotContain(won);
    }
}
