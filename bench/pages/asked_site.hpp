#pragma once

// The real site over a store in a file, asked without sockets: from the request as it came over the
// wire to the bytes that go back.

#include <memory>
#include <string>
#include <vector>

#include "platform/http/exchange.hpp"

namespace commonweal::bench {

class AskedSite {
 public:
  // Keeps no answers: each is made anew.
  explicit AskedSite(const std::string& url);
  ~AskedSite();

  // As a browser asks that takes gzip, or as one that does not.
  platform::Response ask(const std::string& target, std::string encoding = "gzip") const;

  // Runs a command on its store, and ends the program where that does not end well.
  static void run(const std::vector<std::string>& words);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace commonweal::bench
