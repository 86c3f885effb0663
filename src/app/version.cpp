#include "app/version.hpp"

#include "methods/rates/excess.hpp"
#include "methods/series/on_track.hpp"
#include "methods/series/replay.hpp"
#include "version_text.hpp"

namespace commonweal::app {

std::string version_text() {
  std::string text = "commonweal ";
  text.append(kVersion).append("\ncommit ").append(kCommit);
  return text.append("\nmethods: ")
      .append(methods::kReplayVersion)
      .append(", ")
      .append(methods::kExcessVersion)
      .append(", ")
      .append(methods::kOnTrackVersion)
      .append("\n");
}

}  // namespace commonweal::app
