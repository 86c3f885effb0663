#include "platform/chart/png.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <cmath>
#include <memory>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

struct Free {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(GError* error) const { g_error_free(error); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* painter) const { cairo_destroy(painter); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

constexpr double kPixelsMax = 32'767;  // Cairo's own limit of a side.

Owned<RsvgHandle> handle_of(std::string_view svg) {
  GError* failed = nullptr;
  Owned<RsvgHandle> handle(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &failed));
  const Owned<GError> error(failed);
  CW_CHECK(handle != nullptr);
  return handle;
}

Owned<cairo_surface_t> surface_of(double width, double height) {
  Owned<cairo_surface_t> surface(cairo_image_surface_create(
      CAIRO_FORMAT_ARGB32, static_cast<int>(width), static_cast<int>(height)));
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
    throw DrawingFailure("There was no memory to draw a chart as a PNG.");
  }
  return surface;
}

cairo_status_t append(void* text, const unsigned char* bytes, unsigned int count) {
  try {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
  } catch (const std::bad_alloc&) {
    return CAIRO_STATUS_NO_MEMORY;  // An exception may not pass through C.
  }
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::string png_of(std::string_view svg) {
  const auto handle = handle_of(svg);
  double width = 0;
  double height = 0;
  CW_CHECK(rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height));
  CW_CHECK(width >= 1 && height >= 1 && width <= kPixelsMax && height <= kPixelsMax);
  const auto surface = surface_of(std::ceil(width), std::ceil(height));
  const Owned<cairo_t> painter(cairo_create(surface.get()));
  const RsvgRectangle all{0, 0, width, height};
  if (!rsvg_handle_render_document(handle.get(), painter.get(), &all, nullptr)) {
    throw DrawingFailure("A chart could not be drawn as a PNG.");
  }
  std::string png;
  if (cairo_surface_write_to_png_stream(surface.get(), append, &png) != CAIRO_STATUS_SUCCESS) {
    throw DrawingFailure("A chart could not be written as a PNG.");
  }
  return png;
}

}  // namespace commonweal::platform
