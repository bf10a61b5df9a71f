// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/attentionservice.h"
#include "services/members/bulkservice.h"
#include "services/members/contactservice.h"
#include "services/members/erasureservice.h"
#include "services/members/memberdataservice.h"
#include "services/members/memberfigureservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "services/members/privacyservice.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::bootstrap {

/// What is done with members beyond registering them: own fields, many at once, duplicates, contacts, erasure.
struct MemberCare
{
    MemberCare(storage::Database &database, const domain::Clock &clock)
        : memberSheets(database, clock),
          bulk(database, clock),
          merges(database, clock),
          contacts(database, clock),
          erasures(database, clock),
          memberData(database, clock),
          memberFigures(database, clock),
          attention(database, clock),
          privacy(database, clock)
    {
    }

    services::MemberSheetService memberSheets;
    services::BulkService bulk;
    services::MergeService merges;
    services::ContactService contacts;
    services::ErasureService erasures;
    services::MemberDataService memberData;
    services::MemberFigureService memberFigures;
    services::AttentionService attention;
    services::PrivacyService privacy;
};

} // namespace bashgah::bootstrap
