#include "platform/document/page_breaks.hpp"

namespace commonweal::platform {
namespace {

// The piece after those that are kept with the first.
std::size_t end_of_group(const std::vector<Piece>& pieces, std::size_t first) {
  std::size_t end = first;
  while (end < pieces.size() && pieces[end].keep == Piece::Keep::with_next) ++end;
  return end < pieces.size() ? end + 1 : end;
}

double height_of(const std::vector<Piece>& pieces, std::size_t first, std::size_t end) {
  double height = pieces[first].height;
  for (std::size_t i = first + 1; i < end; ++i) height += pieces[i].space_before + pieces[i].height;
  return height;
}

}  // namespace

std::vector<Placed> placed(const std::vector<Piece>& pieces, double page_height) {
  std::vector<Placed> places;
  int page = 0;
  double used = 0;
  const auto place = [&](const Piece& piece) {
    double top = used + piece.space_before;
    if (used > 0 && top + piece.height > page_height) {
      ++page;
      used = 0;
    }
    if (used == 0) top = page == 0 ? 0 : piece.repeated;
    places.push_back({page, top});
    used = top + piece.height;
  };
  for (std::size_t first = 0; first < pieces.size();) {
    const std::size_t end = end_of_group(pieces, first);
    const double height = height_of(pieces, first, end);
    const bool fits_here = used == 0 || used + pieces[first].space_before + height <= page_height;
    if (!fits_here && height <= page_height) {
      ++page;
      used = 0;
    }
    for (; first < end; ++first) place(pieces[first]);
  }
  return places;
}

std::vector<Piece::Keep> line_keeps(std::size_t lines) {
  std::vector<Piece::Keep> keeps(lines, Piece::Keep::free);
  if (lines < 2) return keeps;
  keeps[0] = Piece::Keep::with_next;
  keeps[lines - 2] = Piece::Keep::with_next;
  return keeps;
}

}  // namespace commonweal::platform
