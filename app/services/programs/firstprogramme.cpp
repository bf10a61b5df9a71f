// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/firstprogramme.h"

#include "domain/program/programmepresets.h"
#include "services/charity/causeservice.h"
#include "services/membership/planservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"

namespace bashgah::services {

using namespace domain;

namespace {

Result<void> addPlan(storage::Database &database, const Clock &clock, PlanTerms terms, const QString &name)
{
    terms.name = name;
    const auto added = PlanService(database, clock).addPlan(terms);
    return added ? Result<void>() : fail(added.error());
}

Result<void> addCause(storage::Database &database, const Clock &clock, Cause cause, const QString &name)
{
    cause.name = name;
    const auto added = CauseService(database, clock).add(cause);
    return added ? Result<void>() : fail(added.error());
}

} // namespace

Result<void> startShop(storage::Database &database, const Clock &clock, const QString &presetId,
                       const FirstNames &names)
{
    const auto profile = ShopService(database, clock).profile();
    if (!profile)
        return fail(profile.error());
    if (const auto saved = ProgramService(database, clock).startWithPreset(presetId); !saved)
        return fail(saved.error());
    for (const ProgrammePreset &preset : programmePresets(profile->currency)) {
        if (preset.id != presetId)
            continue;
        if (preset.plan) {
            if (auto done = addPlan(database, clock, *preset.plan, names.plan); !done)
                return done;
        }
        if (preset.cause) {
            if (auto done = addCause(database, clock, *preset.cause, names.cause); !done)
                return done;
        }
    }
    return {};
}

} // namespace bashgah::services
