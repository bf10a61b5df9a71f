// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoscenes.h"

#include "services/demo/democare.h"
#include "services/demo/democoffee.h"
#include "services/demo/demofamily.h"
#include "services/demo/demostage.h"
#include "services/demo/demotoday.h"
#include "services/shop/shopservice.h"

namespace bashgah::services {

using domain::fail;
using domain::Result;

Result<DemoScenes> playDemoScenes(storage::Database &database, const domain::Clock &clock)
{
    const auto profile = ShopService(database, clock).profile();
    if (!profile)
        return fail(profile.error());
    DemoStage stage(database, *profile, clock.now());
    if (auto opened = stage.open(); !opened)
        return fail(opened.error());
    for (const auto scene : {playDemoCare, playDemoShifts}) {
        if (auto played = scene(stage); !played)
            return fail(played.error());
    }
    const auto twins = playDemoTwins(stage);
    if (!twins)
        return fail(twins.error());
    const auto coffees = playDemoCoffee(stage);
    if (!coffees)
        return fail(coffees.error());
    const auto redemptions = playDemoFamily(stage);
    if (!redemptions)
        return fail(redemptions.error());
    const auto today = playDemoToday(stage);
    if (!today)
        return fail(today.error());
    return DemoScenes{*twins, *twins + *coffees + *redemptions + today->purchases, today->refunds, *redemptions};
}

} // namespace bashgah::services
