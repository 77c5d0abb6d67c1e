package io.github.nativeflags.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** How build tools wrap the compiler's environment. */
enum Wrapping {
  /** As IntelliJ does. */
  PROXY {
    @Override
    ProcessingEnvironment wrap(ProcessingEnvironment inner) {
      return (ProcessingEnvironment)
          Proxy.newProxyInstance(
              Wrapping.class.getClassLoader(),
              new Class<?>[] {ProcessingEnvironment.class},
              (proxy, method, arguments) -> {
                try {
                  return method.invoke(inner, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  },
  /** As Gradle does. */
  DELEGATE {
    @Override
    ProcessingEnvironment wrap(ProcessingEnvironment inner) {
      return new Delegate(inner, inner.getFiler());
    }
  };

  abstract ProcessingEnvironment wrap(ProcessingEnvironment inner);

  Processor wrap(NativeFlagEnumProcessor processor) {
    return new Wrapped(processor) {
      @Override
      ProcessingEnvironment wrap(ProcessingEnvironment inner) {
        return Wrapping.this.wrap(inner);
      }
    };
  }

  /** The processor as a build tool runs it. */
  abstract static class Wrapped extends AbstractProcessor {
    private final NativeFlagEnumProcessor processor;

    Wrapped(NativeFlagEnumProcessor processor) {
      this.processor = processor;
    }

    abstract ProcessingEnvironment wrap(ProcessingEnvironment inner);

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init(wrap(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  /** An environment that holds the compiler's. */
  record Delegate(ProcessingEnvironment inner, Filer filer) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return inner.getOptions();
    }

    @Override
    public Messager getMessager() {
      return inner.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return inner.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return inner.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return inner.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return inner.getLocale();
    }
  }
}
