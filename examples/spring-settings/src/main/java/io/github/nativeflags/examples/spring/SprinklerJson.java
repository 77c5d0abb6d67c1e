package io.github.nativeflags.examples.spring;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same in JSON. */
@RestController
@RequestMapping("/api/sprinklers")
class SprinklerJson {
  private final Sprinklers sprinklers;

  SprinklerJson(Sprinklers sprinklers) {
    this.sprinklers = sprinklers;
  }

  @GetMapping("/{name}")
  Sprinkler read(@PathVariable String name) {
    return sprinklers.findById(name).orElseThrow();
  }

  @PutMapping("/{name}")
  Sprinkler write(@PathVariable String name, @RequestBody SprinklerSettings settings) {
    return sprinklers.save(new Sprinkler(name, settings.features(), settings.mode()));
  }

  @GetMapping
  List<String> find(@RequestParam SprinklerFeaturesMask any) {
    return sprinklers.findByBits(any.value());
  }
}
