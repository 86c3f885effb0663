#pragma once

// A person's browser, as far as a sign-in needs one: it keeps cookies and goes where it is sent.

#include <memory>
#include <string>

#include "platform/http/form_text.hpp"

namespace commonweal {

class Browser {
 public:
  Browser();

  // Opens an address and follows every redirect but the last, to `home`; gives what that carries.
  // Throws std::runtime_error where it does not get there.
  platform::Parameters follow(std::string address, const std::string& home);

 private:
  std::shared_ptr<void> curl_;
};

}  // namespace commonweal
