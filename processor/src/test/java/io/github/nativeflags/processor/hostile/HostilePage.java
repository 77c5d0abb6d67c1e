package io.github.nativeflags.processor.hostile;

import java.util.function.Supplier;

/** Reference pages of one shape, with whatever text. */
final class HostilePage {
  private HostilePage() {}

  static String of(String name, Supplier<String> text) {
    return """
    ---
    title: %1$s enumeration
    ms.topic: reference
    ---

    # %1$s enumeration

    Ways to knock on a door. %2$s

    ## Syntax

    ```C++
    typedef enum %1$s {
      %1$s_ONE   = 0x01,
      %1$s_TWO   = 0x02,
      %1$s_FOUR  = 0x04,
      %1$s_FIVE  = 0x05,
      %1$s_ALIAS = 0x04
    } %1$s;
    ```

    ## Constants

    <dl> <dt>

    **%1$s\\_ONE**
    </dt> <dd>

    %3$s

    </dd> <dt>

    **%1$s\\_TWO**
    </dt> <dd>

    %4$s

    </dd> </dl>

    ## Remarks

    %5$s

    ## See also

    %6$s
    """
        .formatted(name, text.get(), text.get(), text.get(), text.get(), text.get());
  }
}
