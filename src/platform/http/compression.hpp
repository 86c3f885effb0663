#pragma once

// Gzip, for pages and assets whose asker takes it. Knows nothing of what it compresses, so an
// answer that mixes a secret with the asker's own text must not come here (the BREACH attack); we
// have none.

#include <string>
#include <string_view>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::platform {

enum class Effort {
  quick,     // For a page made for one asker.
  thorough,  // For what is compressed once and sent often.
};

std::string gzip(std::string_view text, Effort effort);

// Below this, the headers outweigh the gain.
inline constexpr std::size_t kCompressedFrom = 1024;

// "text/html; charset=utf-8", "image/svg+xml", not "image/png".
bool is_compressible(std::string_view content_type);

// By Accept-Encoding, weights of zero included: "br, gzip;q=0" takes no gzip.
bool accepts_gzip(const Request& request);

// Compresses a body worth it for an asker that takes it, and says that the answer depends on that.
// Leaves alone what has an entity tag or an encoding: its maker has decided.
void compress(Response& response, bool gzip_accepted);

}  // namespace commonweal::platform
