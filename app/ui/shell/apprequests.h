// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bashgah::ui {

/// What a page may ask of the whole program. Bootstrap answers after the page's code has returned,
/// since the window itself goes away with each of these.
class AppRequests final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Language, digits, theme, money unit …: the window is made anew at the same page.
    void rebuildWindow() { emit rebuildWanted(); }
    void restoreBackup(const QString &backup) { emit restoreWanted(backup); }
    void openOtherShop() { emit otherShopWanted(); }
    void makeNewShop() { emit newShopWanted(); }
    void openDemo() { emit demoWanted(); }
    void resetDemo() { emit demoResetWanted(); }

signals:
    void rebuildWanted();
    void restoreWanted(const QString &backup);
    void otherShopWanted();
    void newShopWanted();
    void demoWanted();
    void demoResetWanted();
};

} // namespace bashgah::ui
