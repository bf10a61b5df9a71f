// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"

#include <QObject>

#include <functional>
#include <utility>

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
    /// Locks, or lets another member of staff take over.
    void switchStaff() { emit staffSwitchWanted(); }
    /// The receipt of a recorded purchase, again or for the first time.
    void printReceipt(domain::PurchaseId purchase) { emit receiptWanted(purchase); }
    /// A second person confirms by PIN, then `again` is done, unless `context` is gone by then. False when the
    /// error asks for no second person.
    bool secondPerson(const domain::Error &error, QObject *context, std::function<void()> again)
    {
        if (error.code != domain::ErrorCode::NeedsSecondPerson)
            return false;
        emit secondPersonWanted(error, context, std::move(again));
        return true;
    }

signals:
    void rebuildWanted();
    void restoreWanted(const QString &backup);
    void otherShopWanted();
    void newShopWanted();
    void demoWanted();
    void demoResetWanted();
    void staffSwitchWanted();
    void receiptWanted(bashgah::domain::PurchaseId purchase);
    void secondPersonWanted(const bashgah::domain::Error &error, QObject *context, const std::function<void()> &again);
};

} // namespace bashgah::ui
