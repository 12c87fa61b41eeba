package org.salescollab.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.salescollab.salesproject.SalesProject;

class GeneratedDataTest {

    private static final int MANY = 2_000;

    @Test
    void theSameSeedMakesTheSameDataAndAnotherSeedOther() {
        GeneratedCustomers one = new GeneratedCustomers(1);
        assertThat(one.profile(17)).isEqualTo(new GeneratedCustomers(1).profile(17));
        assertThat(one.profile(17)).isNotEqualTo(new GeneratedCustomers(2).profile(17));
        GeneratedProjects projects = new GeneratedProjects(1);
        assertThat(projects.facts(17)).isEqualTo(new GeneratedProjects(1).facts(17));
        assertThat(projects.facts(17)).isNotEqualTo(new GeneratedProjects(2).facts(17));
    }

    @Test
    void noTwoCustomersShareAName() {
        GeneratedCustomers customers = new GeneratedCustomers(5);
        Set<String> handles = new HashSet<>();
        // A step that visits all combinations of the parts of names.
        IntStream.range(0, MANY).map(i -> i * (GeneratedCustomers.MOST / MANY)).forEach(number -> {
            for (String handle : CustomerTable.handles(customers.profile(number))) {
                assertThat(handles.add(handle)).as(handle).isTrue();
            }
        });
        assertThat(handles).hasSizeGreaterThan(2 * MANY);
    }

    @Test
    void projectsHaveEveryKindOfHole() {
        GeneratedProjects projects = new GeneratedProjects(5);
        assertThat(IntStream.range(1, MANY).mapToObj(projects::project))
                .anyMatch(project -> project.amount() == null)
                .anyMatch(project -> project.amount() != null && project.baseAmount() == null)
                .anyMatch(project -> project.expectedClose() == null)
                .extracting(SalesProject::project)
                .containsAll(GeneratedProjects.jiraProjects());
    }
}
