package example.gradle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.initialization.BuildClientMetaData;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.internal.Factory;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.LoggingManagerInternal;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.internal.watch.registry.WatchMode;
import org.gradle.launcher.exec.BuildActionResult;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/** Builds by Gradle without a daemon, as its own launcher would start them. */
public final class Runner {
  private Runner() {}

  /**
   * Takes Gradle's own directory and that of the project; each line of the input is the tasks of a
   * build, behind whose log stands {@code == true} or {@code == false}.
   */
  public static void main(String[] arguments) throws IOException {
    File home = new File(arguments[0]);
    File project = new File(arguments[1]);
    ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
    NativeServices.initializeOnDaemon(home, NativeServices.NativeServicesMode.DISABLED);
    ServiceRegistry services =
        new BuildProcessState(
                false,
                AgentStatus.disabled(),
                ClassPath.EMPTY,
                logging,
                NativeServices.getInstance())
            .getServices();
    BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in));
    PrintStream out = System.out;
    for (String line = wishes.readLine(); line != null; line = wishes.readLine()) {
      StartParameterInternal wish = wish(home, project);
      wish.setTaskNames(Arrays.asList(line.split(" ")));
      LoggingManagerInternal log = manager(logging);
      log.setLevelInternal(wish.getLogLevel());
      log.captureSystemSources();
      log.attachSystemOutAndErr();
      log.start();
      BuildActionResult result = execute(services, wish, project);
      log.stop();
      out.println("== " + !result.hasFailure());
    }
    Runtime.getRuntime().halt(0);
  }

  private static StartParameterInternal wish(File home, File project) {
    StartParameterInternal wish = new StartParameterInternal();
    wish.setGradleUserHomeDir(home);
    wish.setCurrentDir(project);
    wish.setOffline(true);
    wish.setBuildCacheEnabled(true);
    wish.setWatchFileSystemMode(WatchMode.DISABLED);
    wish.setLogLevel(LogLevel.INFO);
    return wish;
  }

  @SuppressWarnings("unchecked") // The registry gives the factory of what was asked for
  private static LoggingManagerInternal manager(ServiceRegistry logging) {
    Object factory = logging.getFactory(LoggingManagerInternal.class);
    return ((Factory<LoggingManagerInternal>) factory).create();
  }

  private static BuildActionResult execute(
      ServiceRegistry services, StartParameterInternal wish, File project) {
    Object client =
        Proxy.newProxyInstance(
            Runner.class.getClassLoader(),
            new Class<?>[] {BuildClientMetaData.class},
            (proxy, method, given) -> null);
    return services
        .get(BuildExecutor.class)
        .execute(
            new ExecuteBuildAction(wish),
            new DefaultBuildActionParameters(
                System.getProperties(),
                System.getenv(),
                project,
                wish.getLogLevel(),
                false,
                ClassPath.EMPTY),
            new DefaultBuildRequestContext(
                new DefaultBuildRequestMetaData(
                    (BuildClientMetaData) client, System.currentTimeMillis(), false),
                new DefaultBuildCancellationToken(),
                new NoOpBuildEventConsumer()));
  }
}
