#include "platform/document/pdf.hpp"

#include <cairo-pdf.h>
#include <cairo.h>
#include <stdexcept>

#include "base/check.hpp"
#include "platform/document/pdf_marks.hpp"
#include "platform/document/set_block.hpp"

namespace commonweal::platform {
namespace {

// A4 in points, and what stays white of it.
constexpr double kWidth = 595.276;
constexpr double kHeight = 841.89;
constexpr double kSide = 48;
constexpr double kTop = 54;
constexpr double kBottom = 52;
constexpr double kTextWidth = kWidth - 2 * kSide;
constexpr double kTextHeight = kHeight - kTop - kBottom;

struct SetDocument {
  TagWords words = {};
  std::vector<SetPiece> pieces = {};
  std::vector<Placed> places = {};

  int pages() const { return places.empty() ? 1 : places.back().page + 1; }
};

SetDocument set_at(const Document& document, const TypeCase& type, double scale) {
  SetDocument set;
  set.pieces = set_blocks(document, type, {.width = kTextWidth, .scale = scale}, set.words);
  std::vector<Piece> pieces;
  for (const SetPiece& piece : set.pieces) pieces.push_back(piece.piece);
  set.places = placed(pieces, kTextHeight);
  return set;
}

// As large as the pages allow.
SetDocument set_to_fit(const Document& document, const TypeCase& type, int pages_max) {
  constexpr double kSmallest = 0.8;
  constexpr double kStep = 0.04;
  double scale = 1;
  SetDocument set = set_at(document, type, scale);
  while (pages_max > 0 && set.pages() > pages_max && scale > kSmallest + kStep / 2) {
    scale -= kStep;
    set = set_at(document, type, scale);
  }
  return set;
}

cairo_status_t append(void* text, const unsigned char* bytes, unsigned count) {
  try {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
  } catch (const std::bad_alloc&) {
    return CAIRO_STATUS_NO_MEMORY;  // An exception may not pass through C.
  }
  return CAIRO_STATUS_SUCCESS;
}

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* painter) const { cairo_destroy(painter); }
};

class Printing {
 public:
  Printing(const Document& document, const TypeCase& type)
      : document_(document),
        type_(type),
        surface_(cairo_pdf_surface_create_for_stream(append, &bytes_, kWidth, kHeight)),
        page_(cairo_create(surface_.get())) {
    const auto set = [&](cairo_pdf_metadata_t what, const std::string& words) {
      if (!words.empty()) cairo_pdf_surface_set_metadata(surface_.get(), what, words.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, document.title);
    set(CAIRO_PDF_METADATA_AUTHOR, document.author);
    set(CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");  // Else it is the clock's.
  }
  Printing(const Printing&) = delete;
  Printing& operator=(const Printing&) = delete;

  std::string print(const SetDocument& set) {
    cairo_tag_begin(page_.get(), "Document", nullptr);
    int page = 0;
    for (std::size_t i = 0; i < set.pieces.size(); ++i) {
      for (; page < set.places[i].page; ++page) {
        end_page(page, set.pages());
        cairo_show_page(page_.get());
      }
      const bool begins_page = i > 0 && set.places[i].page > set.places[i - 1].page;
      if (begins_page && set.pieces[i].draw_repeated) {
        cairo_tag_begin(page_.get(), kDecoration, nullptr);
        set.pieces[i].draw_repeated(page_.get(), kSide, kTop);
        cairo_tag_end(page_.get(), kDecoration);
      }
      draw(set.pieces[i], kTop + set.places[i].top);
    }
    end_page(page, set.pages());
    cairo_tag_end(page_.get(), "Document");
    cairo_show_page(page_.get());
    cairo_surface_finish(surface_.get());
    const auto status = cairo_surface_status(surface_.get());
    CW_CHECK(status != CAIRO_STATUS_TAG_ERROR);
    if (status != CAIRO_STATUS_SUCCESS || cairo_status(page_.get()) != CAIRO_STATUS_SUCCESS) {
      throw std::runtime_error("A document could not be written as PDF");
    }
    return marked(bytes_, document_.language, set.words);
  }

 private:
  void draw(const SetPiece& piece, double top) {
    for (const auto& tag : piece.open) cairo_tag_begin(page_.get(), tag.c_str(), nullptr);
    piece.draw(page_.get(), kSide, top);
    for (const auto& tag : piece.close) cairo_tag_end(page_.get(), tag.c_str());
  }

  // Header, footer and number stand outside the text.
  void end_page(int page, int pages) {
    const TextLook left{.size = 8, .colour = kQuiet};
    const TextLook right{.size = 8, .colour = kQuiet, .align = TextLook::Align::right};
    const std::string number = "Page " + std::to_string(page + 1) + " of " + std::to_string(pages);
    cairo_tag_begin(page_.get(), kDecoration, nullptr);
    set(document_.header, left, kTop - 30);
    cairo_set_source_rgb(page_.get(), kRule.red, kRule.green, kRule.blue);
    cairo_rectangle(page_.get(), kSide, kHeight - kBottom + 14, kTextWidth, 0.5);
    cairo_fill(page_.get());
    set(document_.footer, left, kHeight - kBottom + 18);
    set(number, right, kHeight - kBottom + 18);
    cairo_tag_end(page_.get(), kDecoration);
  }
  void set(const std::string& words, const TextLook& look, double top) {
    if (words.empty()) return;
    SetText(type_, {{.text = words}}, look, kTextWidth).draw(page_.get(), kSide, top, nullptr);
  }

  const Document& document_;
  const TypeCase& type_;
  std::string bytes_;
  std::unique_ptr<cairo_surface_t, Destroy> surface_;
  std::unique_ptr<cairo_t, Destroy> page_;
};

}  // namespace

Pdf pdf_of(const Document& document, PdfOptions options) {
  const TypeCase type(document.language);
  const SetDocument set = set_to_fit(document, type, options.pages_max);
  return {.bytes = Printing(document, type).print(set), .pages = set.pages()};
}

}  // namespace commonweal::platform
