// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bashgah::services {

/// When a product sells much better than on other days.
enum class DemoSeason { None, Nowruz, Yalda, Birthday, Summer, Back };

/// One product of the demo shop, in tomans.
struct DemoProduct
{
    QString code;
    QString name;
    QString category;
    int price = 0;
    int cost = 0;
    int popularity = 10; ///< how often it is picked, against the others
    DemoSeason season = DemoSeason::None;
    bool wholesale = false; ///< what corner shops and cafés buy by the box
};

/// About sixty products of a neighbourhood shop in a dozen categories.
[[nodiscard]] const std::vector<DemoProduct> &demoProducts();
/// Gift cards: a category that the demo programme leaves out of earning.
[[nodiscard]] QString demoGiftCategory();

} // namespace bashgah::services
