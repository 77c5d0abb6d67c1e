package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.framework.FrameworkMembers;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.MaskFieldModel;
import java.util.stream.Collector;
import javax.lang.model.element.Modifier;

/** The writer of the mask: utilities on raw bits and the immutable flag set. */
final class MaskGenerator {
  private final FlagEnum e;
  private final GeneratedJava java;
  private final MaskMethods methods;
  private final ClassName self;
  private final TypeSpec.Builder type;

  private MaskGenerator(GeneratedJava java) {
    this.java = java;
    e = java.e();
    methods = new MaskMethods(java);
    self = java.maskName();
    type = TypeSpec.classBuilder(self);
  }

  /** The mask of an enumeration of flags. */
  static JavaFile generate(GeneratedJava java) {
    return new MaskGenerator(java).file();
  }

  private JavaFile file() {
    JavadocText javadoc = java.javadoc(false, e.javaName());
    String title = "A set of flags of " + e.nativeName() + ", and utilities on raw masks.";
    type.addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.NATIVE_MASK, java.enumName(), self))
        .addJavadoc(java.classComment(javadoc, Doc.EMPTY, title));
    constants();
    factories();
    type.addMethod(collector());
    RawMaskMethods.addTo(type, methods);
    for (MaskFieldModel field : e.fields()) {
      MaskFieldMethods.addTo(type, methods, field);
    }
    instance();
    InteropMembers.addToMask(java, type);
    FrameworkMembers.addTo(type, java.target(self));
    return java.file(type);
  }

  private void constants() {
    constant(
        methods.raw(),
        "KNOWN_BITS",
        "The union of all constants but sentinels.",
        CodeBlock.of("$L", java.literals().javaBits(e.knownBits())));
    constant(self, "NONE", "The empty mask.", CodeBlock.of("new $T(0)", self));
    constant(self, "ALL", "The mask of all known bits.", CodeBlock.of("ofBits(KNOWN_BITS)"));
    type.addField(
        FieldSpec.builder(
                TypeName.LONG,
                "serialVersionUID",
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("The serial form.\n")
            .initializer("1L")
            .build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("A mask.\n\n@param bits its bits, zero-extended\n")
            .addParameter(TypeName.LONG, "bits")
            .addStatement("super(bits)")
            .build());
  }

  private void constant(TypeName fieldType, String name, String comment, CodeBlock value) {
    type.addField(
        FieldSpec.builder(fieldType, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("$L\n", comment)
            .initializer(value)
            .build());
  }

  private void factories() {
    type.addMethod(
        methods
            .ofFlags("of", self, "Returns the mask of some flags.")
            .addStatement("return new $T($L)", self, methods.table("bitsOf(flags)"))
            .build());
    type.addMethod(
        methods
            .ofCollection("of", self, "Returns the mask of some flags.")
            .addStatement("return new $T($L)", self, methods.table("bitsOf(flags)"))
            .build());
    type.addMethod(
        methods
            .ofBits("ofBits", "Returns the mask of raw bits, unknown ones included.")
            .addJavadoc("$L", methods.refusal())
            .addStatement("return new $T($L)", self, methods.widen(CodeBlock.of("bits")))
            .build());
    type.addMethod(
        methods
            .ofBits("ofBitsStrict", "Returns the mask of raw bits that are all known.")
            .addJavadoc("@throws $L if a bit is unknown\n", RuntimeNames.UNKNOWN_BITS)
            .addStatement("return new $T($L)", self, methods.table("strict(bits)"))
            .build());
    type.addMethod(
        methods
            .ofBits("ofBitsTruncated", "Returns the mask of the known bits among raw bits.")
            .addStatement("return ofBits(bits & KNOWN_BITS)")
            .build());
    type.addMethod(
        methods
            .ofText("valueOf", self, "Returns the mask that a text names.")
            .addStatement("return new $T($L)", self, methods.table("parse(text)"))
            .build());
  }

  private MethodSpec collector() {
    TypeName collector =
        ParameterizedTypeName.get(
            ClassName.get(Collector.class),
            java.enumName(),
            WildcardTypeName.subtypeOf(Object.class),
            self);
    return methods
        .statics("toMask", collector, "Returns a collector of flags into a mask.")
        .addJavadoc("@return the collector\n")
        .addStatement("return $L", methods.table("collector($T::new)", self))
        .build();
  }

  private void instance() {
    type.addMethod(
        MethodSpec.methodBuilder("value")
            .addModifiers(Modifier.PUBLIC)
            .returns(methods.raw())
            .addJavadoc("Returns the raw mask.\n\n@return the value in C\n")
            .addStatement("return $L", methods.narrow(CodeBlock.of("bits()")))
            .build());
    type.addMethod(
        override("table")
            .returns(ParameterizedTypeName.get(RuntimeNames.FLAG_TABLE, java.enumName()))
            .addStatement("return $T.table()", java.enumName())
            .build());
    type.addMethod(
        override("create")
            .returns(self)
            .addParameter(TypeName.LONG, "bits")
            .addStatement("return new $T(bits)", self)
            .build());
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PROTECTED)
        .addAnnotation(Override.class);
  }
}
