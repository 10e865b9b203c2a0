#pragma once

#include "core/base/id.h"

// The keys of this folder's tables.
namespace people {

struct StudentTag;
using StudentId = base::Id<StudentTag>;
struct PartyTag;
using PartyId = base::Id<PartyTag>;
struct StudentPartyTag;
using StudentPartyId = base::Id<StudentPartyTag>;
struct AddressTag;
using AddressId = base::Id<AddressTag>;

} // namespace people
