package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
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
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.function.Consumer;
import java.util.stream.Collector;
import javax.lang.model.element.Modifier;

/** The writer of the mask: utilities on raw bits and the immutable flag set. */
public final class MaskGenerator {
  private final FlagEnum e;
  private final GeneratedJava java;
  private final ClassName flag;
  private final ClassName self;
  private final TypeName raw;
  private final TypeSpec.Builder type;

  private MaskGenerator(FlagEnum e, boolean generatedAnnotation) {
    this.e = e;
    java = new GeneratedJava(e, generatedAnnotation);
    flag = java.enumName();
    self = java.maskName();
    raw = java.valueType();
    type = TypeSpec.classBuilder(self);
  }

  /** The mask of an enumeration of flags. */
  public static JavaFile generate(FlagEnum e, boolean generatedAnnotation) {
    return new MaskGenerator(e, generatedAnnotation).file();
  }

  private JavaFile file() {
    JavadocText javadoc = java.javadoc(false, e.javaName());
    type.addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.NATIVE_MASK, flag, self))
        .addJavadoc(
            java.classComment(
                javadoc,
                Doc.EMPTY,
                "A set of flags of " + e.nativeName() + ", and utilities on raw masks."));
    fields();
    factories();
    queries();
    changes();
    texts();
    instance();
    InteropMembers.addToMask(java, type);
    return java.file(type);
  }

  private void fields() {
    constant(
        raw,
        "KNOWN_BITS",
        "The union of all constants but sentinels.",
        CodeBlock.of("$L", Literals.of(e).javaBits(e.knownBits())));
    constant(
        self,
        "NONE",
        "The empty mask.",
        CodeBlock.of("new $T($L)", self, e.bits() == 64 ? "0L" : "0"));
    constant(self, "ALL", "The mask of all known bits.", CodeBlock.of("new $T(KNOWN_BITS)", self));
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
            .addJavadoc("A mask.\n\n@param bits its bits\n")
            .addParameter(raw, "bits")
            // A narrow type's int may hold bits beyond it, which the superclass refuses to lose
            .addStatement("super(bits$L)", e.bits() == 32 ? " & 0xFFFFFFFFL" : "")
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
        varargs("of", self, "Returns the mask of some flags.", "their union")
            .addStatement("return new $T(maskOf(flags))", self)
            .build());
    add(
        "ofBits",
        self,
        "Returns the mask of raw bits, unknown ones included.",
        "the mask",
        CodeBlock.of("return new $T(bits)", self),
        "bits",
        "the raw bits");
    type.addMethod(
        statics(
                "ofBitsStrict",
                self,
                "Returns the mask of raw bits that are all known.",
                "the mask",
                "bits",
                "the raw bits")
            .addJavadoc("@throws $T if a bit is unknown\n", RuntimeNames.UNKNOWN_BITS)
            .addStatement(
                "return new $T($L)", self, narrow(CodeBlock.of("$T.table().strict(bits)", flag)))
            .build());
    add(
        "ofBitsTruncated",
        self,
        "Returns the mask of the known bits among raw bits.",
        "the mask",
        CodeBlock.of("return new $T(bits & KNOWN_BITS)", self),
        "bits",
        "the raw bits");
    type.addMethod(
        text("valueOf", self, "Returns the mask that a text such as {@code A | B | 0x40} names.")
            .addStatement("return new $T(parse(text))", self)
            .build());
    TypeName collector =
        ParameterizedTypeName.get(
            ClassName.get(Collector.class), flag, WildcardTypeName.subtypeOf(Object.class), self);
    type.addMethod(
        MethodSpec.methodBuilder("toMask")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(collector)
            .addJavadoc("Returns a collector of flags into a mask.\n\n@return the collector\n")
            .addStatement(
                "return $T.of(\n() -> new $T[1],\n(bits, flag) -> bits[0] |= flag.value(),\n"
                    + "(a, b) -> new $T[] {a[0] | b[0]},\nbits -> new $T(bits[0]))",
                Collector.class,
                raw,
                raw,
                self)
            .build());
  }

  private void queries() {
    type.addMethod(
        varargs("maskOf", raw, "Returns the raw mask of some flags.", "their union")
            .addStatement("$T bits = 0", raw)
            .beginControlFlow("for ($T flag : flags)", flag)
            .addStatement("bits |= flag.value()")
            .endControlFlow()
            .addStatement("return bits")
            .build());
    type.addMethod(
        withFlag(
                "has",
                TypeName.BOOLEAN,
                "Tells whether a raw mask contains a flag.",
                "whether it does")
            .addStatement("return $T.table().has(mask, flag)", flag)
            .build());
    type.addMethod(
        withBits("hasAll", "Tells whether a raw mask contains all of some bits.")
            .addStatement("return (mask & bits) == bits")
            .build());
    type.addMethod(
        withBits("hasAny", "Tells whether a raw mask contains any of some bits.")
            .addStatement("return (mask & bits) != 0")
            .build());
    add(
        "unknownBits",
        raw,
        "Returns the bits of a raw mask that no constant explains.",
        "the unknown bits",
        CodeBlock.of("return $L", narrow(CodeBlock.of("$T.table().unknownBits(mask)", flag))),
        "mask",
        "the raw mask");
  }

  private void changes() {
    type.addMethod(
        withFlag("set", raw, "Returns a raw mask with a flag.", "the new mask")
            .addStatement("return mask | flag.value()")
            .build());
    type.addMethod(
        withFlag("clear", raw, "Returns a raw mask without a flag.", "the new mask")
            .addStatement("return mask & ~flag.value()")
            .build());
    type.addMethod(
        withFlag("toggle", raw, "Returns a raw mask with a flag inverted.", "the new mask")
            .addStatement("return mask ^ flag.value()")
            .build());
  }

  private void texts() {
    add(
        "toString",
        ClassName.get(String.class),
        "Returns the text of a raw mask.",
        "its flags and unknown bits",
        CodeBlock.of("return $T.table().toString(mask)", flag),
        "mask",
        "the raw mask");
    type.addMethod(
        text("parse", raw, "Returns the raw mask that a text such as {@code A | B | 0x40} names.")
            .addStatement("return $L", narrow(CodeBlock.of("$T.table().parse(text)", flag)))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("forEach")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameter(raw, "mask")
            .addParameter(
                ParameterizedTypeName.get(
                    ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(flag)),
                "action")
            .addJavadoc(
                "Does something for each flag of a raw mask.\n\n@param mask the raw mask\n"
                    + "@param action what to do\n")
            .addStatement("$T.table().forEach(mask, action)", flag)
            .build());
  }

  private void instance() {
    type.addMethod(
        MethodSpec.methodBuilder("value")
            .addModifiers(Modifier.PUBLIC)
            .returns(raw)
            .addJavadoc("Returns the raw mask.\n\n@return the value in C\n")
            .addStatement("return $L", narrow(CodeBlock.of("bits()")))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("table")
            .addModifiers(Modifier.PROTECTED)
            .addAnnotation(Override.class)
            .returns(ParameterizedTypeName.get(RuntimeNames.FLAG_TABLE, flag))
            .addStatement("return $T.table()", flag)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("create")
            .addModifiers(Modifier.PROTECTED)
            .addAnnotation(Override.class)
            .returns(self)
            .addParameter(TypeName.LONG, "bits")
            .addStatement("return new $T($L)", self, narrow(CodeBlock.of("bits")))
            .build());
  }

  private CodeBlock narrow(CodeBlock bits) {
    String small = e.bits() == 16 ? "(short) " : "(byte) ";
    String cast = e.bits() == 64 ? "" : e.bits() == 32 || !e.signed() ? "(int) " : small;
    return CodeBlock.of("$L$L", cast, bits);
  }

  private void add(
      String name,
      TypeName result,
      String summary,
      String returned,
      CodeBlock code,
      String parameter,
      String about) {
    type.addMethod(
        statics(name, result, summary, returned, parameter, about).addStatement(code).build());
  }

  private MethodSpec.Builder statics(
      String name,
      TypeName result,
      String summary,
      String returned,
      String parameter,
      String about) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameter(raw, parameter)
        .addJavadoc("$L\n\n@param $L $L\n@return $L\n", summary, parameter, about, returned);
  }

  private MethodSpec.Builder varargs(
      String name, TypeName result, String summary, String returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameter(ArrayTypeName.of(flag), "flags")
        .varargs()
        .addJavadoc("$L\n\n@param flags the flags\n@return $L\n", summary, returned);
  }

  private MethodSpec.Builder withFlag(
      String name, TypeName result, String summary, String returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameter(raw, "mask")
        .addParameter(flag, "flag")
        .addJavadoc(
            "$L\n\n@param mask the raw mask\n@param flag the flag\n@return $L\n",
            summary,
            returned);
  }

  private MethodSpec.Builder withBits(String name, String summary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(raw, "mask")
        .addParameter(raw, "bits")
        .addJavadoc(
            "$L\n\n@param mask the raw mask\n@param bits the bits\n@return whether it does\n",
            summary);
  }

  private MethodSpec.Builder text(String name, TypeName result, String summary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameter(String.class, "text")
        .addJavadoc(
            "$L\n\n@param text the text\n@return the mask\n@throws $T if the text names no mask\n",
            summary,
            RuntimeNames.MASK_FORMAT);
  }
}
