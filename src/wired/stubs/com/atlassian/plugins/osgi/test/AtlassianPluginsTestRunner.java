package com.atlassian.plugins.osgi.test;

import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/**
 * Signature of the runner of atlassian-plugins-osgi-testrunner, which is not on Maven Central. The sandbox constructs
 * the test classes itself and never asks it; under the profile real-jira the real one takes its place.
 */
public class AtlassianPluginsTestRunner extends BlockJUnit4ClassRunner {
    public AtlassianPluginsTestRunner(Class<?> type) throws InitializationError {
        super(type);
    }
}
