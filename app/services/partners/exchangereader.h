// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/partner/exchangefile.h"
#include "services/counter/writefacts.h"
#include "services/partners/partnertypes.h"

namespace bashgah::storage {
class Connection;
struct StoredPartner;
}

namespace bashgah::services {

/// Takes in a file whose signature is verified, inside the caller's IMMEDIATE transaction: each number once, in
/// order. A line that does not fit our book is kept as disputed, the others are booked; a line that was here
/// before, as files that repeat have them, is left alone.
class ExchangeReader final
{
public:
    ExchangeReader(storage::Connection &connection, const domain::ShopProfile &profile, const WriteFacts &facts,
                   std::optional<domain::StaffId> staff);

    /// Errors: OutOfOrder (path, missing number), DuplicateRequest (field "exchange": of that number the sender has
    /// another file than we took, as after restoring a backup), BadFile (path, which line).
    [[nodiscard]] domain::Result<ImportedFile> take(const storage::StoredPartner &from,
                                                    const domain::ReadExchange &read, const QString &path);

private:
    /// What became of a line; the last ones are reasons to dispute it.
    enum class Fit { Booked, Known, Broken, UnknownVoucher, UnknownMove, OtherContent, NotAMobile };
    /// The file under way, and what is left of the blocks for files that do not say it.
    struct Taking
    {
        const storage::StoredPartner &from;
        const domain::ExchangeFile &file;
        ImportedFile &report;
        domain::Points blockSold;
        domain::Points blockBought;
    };
    struct Paid
    {
        domain::Points covered;
        domain::Money amount;
    };

    /// Whether the sender's files are those we took, up to this one; true: this one was here before.
    [[nodiscard]] domain::Result<bool> checkNumbers(const storage::StoredPartner &from, const domain::ReadExchange &read,
                                                    const QByteArray &content, const QString &path);
    [[nodiscard]] bool isHere(domain::PartnerId from, const domain::ExchangeEntry &entry);
    [[nodiscard]] domain::Result<void> takeLines(Taking &taking, const QString &path);
    [[nodiscard]] Fit book(Taking &taking, const domain::ExchangeEntry &entry);
    [[nodiscard]] Fit transfer(Taking &taking, const domain::ExchangeEntry &entry);
    [[nodiscard]] Fit takeBack(Taking &taking, const domain::ExchangeEntry &entry);
    [[nodiscard]] Fit spent(Taking &taking, const domain::ExchangeEntry &entry);
    /// As the file says; of an old one by our terms of today.
    [[nodiscard]] static Paid paidFor(Taking &taking, const domain::ExchangeEntry &entry, domain::Money rate,
                                      domain::Points &blockLeft);
    void dispute(const Taking &taking, const domain::ExchangeEntry &entry, qint64 line, Fit fit);
    void noteNumbers(const storage::StoredPartner &from, const domain::ExchangeFile &file, ImportedFile &report);
    /// The first of ours to be sent once more by what they say they have; 0: all is as we know it.
    [[nodiscard]] qint64 missingThere(const storage::StoredPartner &from, const domain::ExchangeFile &file,
                                      qint64 lastSent, ImportedFile &report);

    storage::Connection &m_connection;
    const domain::ShopProfile &m_profile;
    const WriteFacts &m_facts;
    std::optional<domain::StaffId> m_staff;
};

} // namespace bashgah::services
