package org.salescollab.sandbox.demo;

import com.atlassian.beehive.ClusterLock;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Dashboards;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Projects;
import org.salescollab.sandbox.model.TravelClock;
import org.salescollab.sandbox.model.Users;
import org.salescollab.sandbox.platform.ClusterLocks;
import org.salescollab.sandbox.platform.Settings;
import org.salescollab.sandbox.plugin.PluginInfo;
import org.salescollab.sandbox.plugin.Plugins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demonstration into a fresh site, once. Every step looks first whether its work is there, so a start after a
 * crash goes on where the other one ended; nodes of one database take turns, and the second finds everything done.
 */
public final class Demonstration {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String LOCK = "sandbox.demo";

    private final Site site;
    private final DemoProgress progress;
    private final Script script = Script.read();

    /** The parts of the sandbox that the demonstration touches. */
    public record Site(
            Database database,
            ClusterLocks locks,
            Users users,
            Projects projects,
            Dashboards dashboards,
            Plugins plugins,
            TravelClock clock) {}

    public Demonstration(Site site) {
        this.site = site;
        this.progress = new DemoProgress(new Settings(site.database()));
    }

    /** Does what is left to do; {@code address} is where this node answers requests. A failure leaves the site running. */
    public void load(String address) {
        if (progress.step() == DemoProgress.Step.DONE) {
            return;
        }
        ClusterLock lock = site.locks().getLockForName(LOCK);
        lock.lock();
        try {
            if (people()) {
                work(address);
            }
        } catch (IOException e) {
            LOG.error("The demonstration data is incomplete; the next start goes on with it: {}", e.toString());
        } catch (RuntimeException e) {
            LOG.error("The demonstration data is incomplete; the next start goes on with it", e);
        } finally {
            lock.unlock();
        }
    }

    /** Answers whether the people are there. */
    private boolean people() {
        if (progress.step() != DemoProgress.Step.NOTHING) {
            return true;
        }
        if (!isFresh()) {
            LOG.warn("No demonstration data is loaded, since this site has people or projects of its own");
            return false;
        }
        site.database().write(handle -> {
            new DemoPeople(site.users()).create(script.people());
            progress.people();
        });
        return true;
    }

    private boolean isFresh() {
        return site.projects().all().isEmpty()
                && site.users().search("", true, 0, 2).size() < 2;
    }

    private void work(String address) throws IOException {
        if (progress.step() == DemoProgress.Step.DONE) {
            return;
        }
        if (site.plugins()
                .byKey(script.site().app())
                .filter(PluginInfo::enabled)
                .isEmpty()) {
            LOG.warn("Of the demonstration only the people are loaded, since the app is not enabled here");
            return;
        }
        if (progress.step() == DemoProgress.Step.PEOPLE
                && !site.projects().all().isEmpty()) {
            LOG.warn("Of the demonstration only the people are loaded, since this site has projects of its own");
            return;
        }
        DemoDays days = progress.days().orElseGet(() -> DemoDays.at(site.clock().now()));
        progress.started(days);
        try (Cast cast = new Cast(address)) {
            tell(cast, days);
        } finally {
            site.clock().comeHome();
        }
        progress.done(days);
    }

    private void tell(Cast cast, DemoDays days) throws IOException {
        String key = script.site().project().get("key");
        SettingUp settingUp = new SettingUp(cast, script, days);
        Vocabulary words = settingUp.run(site.projects().byKey(key).isPresent());
        Map<String, String> customers = settingUp.registerCustomers();
        new Meeting(cast, days).addContacts(script.contacts(), customers);
        IssueFields fields = new IssueFields(script.site(), words, customers, days);
        IssueList before = IssueList.of(cast.as(script.site().administrator()), key);
        DemoTime time = new DemoTime(site.clock(), days);
        Selling selling = new Selling(cast, fields, words, days, time, before);
        Map<Script.Sale, String> keys = new LinkedHashMap<>();
        for (Script.Sale sale : script.sales()) {
            keys.put(sale, selling.create(sale));
        }
        for (Map.Entry<Script.Sale, String> sale : keys.entrySet()) {
            time.on(sale.getKey().begun());
            new Teaming(cast).fill(sale.getKey(), sale.getValue());
            new Responsibilities(cast).share(sale.getKey(), sale.getValue());
            selling.tell(sale.getKey(), sale.getValue());
        }
        time.today();
        new Caring(cast, days, customers, List.copyOf(keys.values())).tell(script.care());
        dashboard(site.projects().byKey(key).orElseThrow());
    }

    private void dashboard(ProjectInfo project) {
        Script.Dashboard wanted = script.site().dashboard();
        new DemoDashboard(site.dashboards())
                .create(wanted, site.users().byName(wanted.owner()).orElseThrow(), project.id());
    }
}
