package io.github.nativeflags.examples.spring;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A page with a checkbox for each feature. */
@Controller
@RequestMapping("/sprinklers/{name}")
class SprinklerForm {
  private final Sprinklers sprinklers;
  private final GardenSettings garden;

  SprinklerForm(Sprinklers sprinklers, GardenSettings garden) {
    this.sprinklers = sprinklers;
    this.garden = garden;
  }

  @GetMapping
  String show(@PathVariable String name, Model model) {
    Sprinkler usual = new Sprinkler(name, garden.usual(), garden.mode());
    model.addAttribute("sprinkler", sprinklers.findById(name).orElse(usual));
    model.addAttribute("features", SprinklerFeatures.values());
    model.addAttribute("modes", SprinklerMode.values());
    return "sprinkler";
  }

  @PostMapping
  String save(@PathVariable String name, @ModelAttribute SprinklerSettings sent) {
    // Bits that the form shows no box for stay as they are
    SprinklerFeaturesMask before =
        sprinklers.findById(name).map(Sprinkler::getFeatures).orElse(SprinklerFeaturesMask.NONE);
    SprinklerFeaturesMask features = sent.features().union(before.difference(before.truncate()));
    sprinklers.save(new Sprinkler(name, features, sent.mode()));
    return "redirect:/sprinklers/{name}";
  }
}
