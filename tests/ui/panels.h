// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "support/guiwindow.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

/// What opens beside a page, and how a hand opens it.
namespace bashgah::test::panels {

/// Has points, purchases, something parked and a complaint.
inline const domain::MemberId regular(1);

struct Panel
{
    QString name;
    QString page;
    bool isAboutTheRegular = false; ///< the page is opened about the regular
    std::function<void(TestWindow &)> open;
    QString part; ///< object name of what is on screen when it is open
    bool coversThePage = false; ///< it closes when the focus goes where it lies
};

[[nodiscard]] std::vector<Panel> all();
/// Something to take back, attach, merge, pay and answer.
void furnish(TestShop &shop);

/// The one of that name that is on screen; null: none.
template <typename W = QWidget>
[[nodiscard]] W *shown(TestWindow &window, const QString &name)
{
    for (W *each : window.window().findChildren<W *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace bashgah::test::panels
