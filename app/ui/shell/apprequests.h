// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"

#include <QMetaMethod>
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
    /// A second person confirms by PIN, then `again` is done, unless `context` is gone by then. False when the
    /// error asks for no second person.
    bool secondPerson(const domain::Error &error, QObject *context, std::function<void()> again)
    {
        if (error.code != domain::ErrorCode::NeedsSecondPerson)
            return false;
        emit secondPersonWanted(error, context, std::move(again));
        return true;
    }
    /// As if a scanner had read it.
    void scan(const QString &code) { emit scanned(code); }
    /// The code of a product, to be put on the purchase at the counter, which is shown then. False: nobody
    /// takes products.
    bool scanProduct(const QString &code)
    {
        emit productScanned(code);
        return isSignalConnected(QMetaMethod::fromSignal(&AppRequests::productScanned));
    }
    /// The card of a member, for what asks for a member just now on the page that is shown. False: nothing does.
    bool scanMember(domain::MemberId id)
    {
        bool taken = false;
        emit memberScanned(id, &taken);
        return taken;
    }
    /// Its keys go to the field with the caret while it is tried out.
    void pauseScanner(bool paused) { emit scannerPaused(paused); }
    /// What tells a scan from typing was changed in the settings.
    void changeScanner() { emit scannerChanged(); }
    /// The receipt of a recorded purchase, again or for the first time, on this desk's printer; what goes wrong is said over the page.
    void printReceipt(domain::PurchaseId id) { emit receiptWanted(id); }
    /// The privacy notice on paper or as PDF; version 0: the one in force. `member`: the name on it.
    void printNotice(qint64 version = 0, const QString &member = {}) { emit noticePrintWanted(version, member); }
    void saveNotice(qint64 version = 0, const QString &member = {}) { emit noticeFileWanted(version, member); }
    /// The customer's window was switched on or off, or is to look otherwise.
    void changeCustomerDisplay() { emit customerDisplayChanged(); }

signals:
    void rebuildWanted();
    void restoreWanted(const QString &backup);
    void otherShopWanted();
    void newShopWanted();
    void demoWanted();
    void demoResetWanted();
    void staffSwitchWanted();
    void scanned(const QString &code);
    void productScanned(const QString &code);
    /// Who has use for them sets `taken`.
    void memberScanned(bashgah::domain::MemberId id, bool *taken);
    void scannerPaused(bool paused);
    void scannerChanged();
    void customerDisplayChanged();
    void noticePrintWanted(qint64 version, const QString &member);
    void noticeFileWanted(qint64 version, const QString &member);
    void receiptWanted(bashgah::domain::PurchaseId id);
    void secondPersonWanted(const bashgah::domain::Error &error, QObject *context, const std::function<void()> &again);
};

} // namespace bashgah::ui
