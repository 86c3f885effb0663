#include "platform/document/pdf_marks.hpp"

#include <map>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

using Handle = QPDFObjectHandle;
using Token = QPDFTokenizer::Token;

// In a page's content: "/NonStruct << /MCID 3 >> BDC" becomes "/Artifact BMC".
class Artifacts : public Handle::TokenFilter {
 public:
  void handleToken(const Token& token) override {
    if (!is_inside_) {
      is_inside_ = token == Token(QPDFTokenizer::tt_name, std::string("/") + kDecoration);
      if (!is_inside_) writeToken(token);
    } else if (token == Token(QPDFTokenizer::tt_word, "BDC")) {
      is_inside_ = false;
      write("/Artifact BMC");
    }
  }

 private:
  bool is_inside_ = false;
};

std::string kind_of(Handle element) {
  return element.isDictionary() && element.hasKey("/S") ? element.getKey("/S").getName() : "";
}

// What stands in the tree of a document under an element; one or many.
std::vector<Handle> children_of(Handle element) {
  Handle under = element.getKey("/K");
  if (under.isArray()) return under.getArrayAsVector();
  return under.isNull() ? std::vector<Handle>{} : std::vector<Handle>{under};
}

class Structure {
 public:
  Structure(Handle root, const TagWords& words)
      : parents_(root.getKey("/ParentTree").getKey("/Nums")), words_(words) {
    visit(root);
    CW_CHECK(figures_ == words.alternatives.size() && headers_ == words.scopes.size());
  }

 private:
  // The elements are few and nested as deep as our own tags are.
  void visit(Handle element) {
    std::vector<Handle> kept;
    bool is_changed = false;
    for (Handle& child : children_of(element)) {
      const std::string kind = kind_of(child);
      if (kind == std::string("/") + kDecoration) {
        forget(child);
        is_changed = true;
        continue;
      }
      if (!kind.empty()) add_words(child, kind);
      if (child.isDictionary() && child.hasKey("/K")) visit(child);
      kept.push_back(child);
    }
    if (is_changed) element.replaceKey("/K", Handle::newArray(kept));
  }

  void add_words(Handle element, const std::string& kind) {
    if (kind == "/Figure") {
      CW_CHECK(figures_ < words_.alternatives.size());
      element.replaceKey("/Alt", Handle::newUnicodeString(words_.alternatives[figures_++]));
    }
    if (kind == "/TH") {
      CW_CHECK(headers_ < words_.scopes.size());
      Handle attributes = Handle::newDictionary();
      attributes.replaceKey("/O", Handle::newName("/Table"));
      attributes.replaceKey("/Scope", Handle::newName("/" + words_.scopes[headers_++]));
      element.replaceKey("/A", attributes);
    }
  }

  // What is no part of the text has no parent.
  void forget(Handle element) {
    Handle page = element.getKey("/Pg");
    for (Handle& child : children_of(element)) {
      if (child.isInteger() && page.isDictionary()) {
        forget(page.getKey("/StructParents").getIntValue(), child.getIntValueAsInt());
      } else if (child.isDictionary() && child.hasKey("/MCID")) {
        Handle its_page = child.hasKey("/Pg") ? child.getKey("/Pg") : page;
        forget(its_page.getKey("/StructParents").getIntValue(),
               child.getKey("/MCID").getIntValueAsInt());
      }
    }
  }
  void forget(long long page, int mark) {
    for (int i = 0; i + 1 < parents_.getArrayNItems(); i += 2) {
      if (parents_.getArrayItem(i).getIntValue() != page) continue;
      parents_.getArrayItem(i + 1).setArrayItem(mark, Handle::newNull());
    }
  }

  Handle parents_;
  const TagWords& words_;
  std::size_t figures_ = 0;
  std::size_t headers_ = 0;
};

void mark_root(Handle root, const std::string& language) {
  Handle marked = Handle::newDictionary();
  marked.replaceKey("/Marked", Handle::newBool(true));
  root.replaceKey("/MarkInfo", marked);
  root.replaceKey("/Lang", Handle::newString(language));
  Handle viewer = Handle::newDictionary();
  viewer.replaceKey("/DisplayDocTitle", Handle::newBool(true));
  root.replaceKey("/ViewerPreferences", viewer);
}

}  // namespace

std::string marked(const std::string& pdf, const std::string& language, const TagWords& words) {
  QPDF document;
  document.processMemoryFile("document", pdf.data(), pdf.size());
  mark_root(document.getRoot(), language);
  Structure(document.getRoot().getKey("/StructTreeRoot"), words);
  for (auto& page : QPDFPageDocumentHelper(document).getAllPages()) {
    page.addContentTokenFilter(std::make_shared<Artifacts>());
    page.getObjectHandle().replaceKey("/Tabs", Handle::newName("/S"));  // As the structure goes.
  }
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace commonweal::platform
