package org.salescollab.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.thread.OffRequestThreadExecutor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.scheduler.SchedulerService;
import org.salescollab.sandbox.ao.ActiveObjectsModules;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.osgi.HostServices;
import org.salescollab.sandbox.platform.AppSettings;
import org.salescollab.sandbox.platform.ClusterLocks;
import org.salescollab.sandbox.platform.Events;
import org.salescollab.sandbox.platform.Helpers;
import org.salescollab.sandbox.platform.OffRequest;
import org.salescollab.sandbox.platform.SalTransactions;
import org.salescollab.sandbox.platform.Scheduler;
import org.salescollab.sandbox.platform.Settings;

/** Offers the platform's own services to apps. */
record HostSide(
        Database database,
        Events events,
        Scheduler scheduler,
        ClusterLocks locks,
        CacheManager caches,
        MailServerManager mailServers,
        Helpers helpers,
        ActiveObjectsModules tables) {
    void offer(HostServices services) {
        services.offer(EventPublisher.class, events)
                .offer(SchedulerService.class, scheduler)
                .offer(ClusterLockService.class, locks)
                .offer(CacheManager.class, caches)
                .offer(MailServerManager.class, mailServers)
                .offer(TransactionalExecutorFactory.class, new SalTransactions(database.dataSource()))
                .offer(I18nHelper.BeanFactory.class, helpers)
                .offer(PluginSettingsFactory.class, new AppSettings(new Settings(database)))
                .offer(OffRequestThreadExecutor.class, new OffRequest())
                .offerPerBundle(ActiveObjects.class, tables::of);
    }
}
