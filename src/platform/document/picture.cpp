#include "platform/document/picture.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include "base/check.hpp"

namespace commonweal::platform {

struct DrawnPicture::Handle {
  struct Unref {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  };
  std::unique_ptr<RsvgHandle, Unref> svg;
};

DrawnPicture::DrawnPicture(std::string_view svg) : handle_(std::make_unique<Handle>()) {
  handle_->svg.reset(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr));
  CW_CHECK(handle_->svg != nullptr);
  CW_CHECK(rsvg_handle_get_intrinsic_size_in_pixels(handle_->svg.get(), &width_, &height_));
  CW_CHECK(width_ > 0 && height_ > 0);
}

DrawnPicture::~DrawnPicture() = default;

void DrawnPicture::draw(cairo_t* page, double left, double top, double width) const {
  const RsvgRectangle place{left, top, width, height_for(width)};
  CW_CHECK(rsvg_handle_render_document(handle_->svg.get(), page, &place, nullptr));
}

}  // namespace commonweal::platform
