#include "app/version.hpp"

#include "methods/rates/excess.hpp"
#include "methods/series/forecast.hpp"
#include "methods/series/replay.hpp"
#include "version_text.hpp"

namespace commonweal::app {

std::string version_text() {
  std::string text = "commonweal ";
  text.append(kVersion).append("\ncommit ").append(kCommit);
  return text.append("\nmethods: ")
      .append(methods::kReplayVersion)
      .append(", ")
      .append(methods::kForecastVersion)
      .append(", ")
      .append(methods::kExcessVersion)
      .append("\n");
}

}  // namespace commonweal::app
