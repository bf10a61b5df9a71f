// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/ports/secrets.h"
#include "domain/ports/signatures.h"
#include "services/partners/partnertypes.h"
#include "services/partners/vouchertypes.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

class PartnerRecovery;

/// Shops whose points are good here and ours there: without a server, by signed, numbered files that
/// both exchange. Every writing call is one IMMEDIATE transaction with its audit line.
class PartnerService final
{
public:
    PartnerService(storage::Database &database, const domain::Clock &clock, const domain::Signatures &signatures,
                   domain::Secrets &secrets);
    ~PartnerService();
    Q_DISABLE_COPY_MOVE(PartnerService)

    /// Ours, to be given to partners; made the first time.
    [[nodiscard]] domain::Result<domain::PublicKey> publicKey() const;
    /// In place of one that is lost or known to others; every partner must be given the new one.
    [[nodiscard]] domain::Result<domain::PublicKey> renewKey(std::optional<domain::StaffId> staff = {});

    /// Those at work first.
    [[nodiscard]] domain::Result<std::vector<PartnerRow>> list() const;
    /// Errors: those of validate; AlreadyExists (field "key": a partner has that key, or it is ours).
    [[nodiscard]] domain::Result<domain::PartnerId> add(const domain::Partner &partner,
                                                        std::optional<domain::StaffId> staff = {});
    /// `version` as it was read; the key stays, another one is trusted by recovery(). Errors: as add,
    /// ChangedMeanwhile, NotFound, NotAllowed (field "key").
    [[nodiscard]] domain::Result<void> change(domain::PartnerId id, int version, const domain::Partner &partner,
                                              std::optional<domain::StaffId> staff = {});

    /// A member carries points to a partner: they go with the next file. Errors: see PartnerWriter::move;
    /// ClockBackwards, DuplicateRequest, Busy.
    [[nodiscard]] domain::Result<MovedPoints> move(const MoveRequest &request);
    /// Takes a move back; the next file tells the partner. Errors: see PartnerWriter::takeBack.
    [[nodiscard]] domain::Result<void> takeBack(domain::PartnerMoveId id, std::optional<domain::StaffId> staff = {});
    /// Errors: see PartnerWriter::addBlock; DuplicateRequest.
    [[nodiscard]] domain::Result<void> addBlock(const BlockRequest &request);
    /// Newest first; of one partner, one member, or all.
    [[nodiscard]] domain::Result<std::vector<domain::PartnerMove>> moves(
        std::optional<domain::PartnerId> partner, std::optional<domain::MemberId> member, int limit) const;

    /// Digits that the partner's program believes without asking anybody. The points are set aside until 30
    /// days after the last day, for the partner's file may be on its way. Errors: see PartnerWriter::plan,
    /// NotFound (field "key"), DuplicateRequest.
    [[nodiscard]] domain::Result<IssuedVoucher> makeVoucher(const VoucherRequest &request);
    [[nodiscard]] domain::Result<std::vector<IssuedVoucher>> vouchers(domain::MemberId member, int limit) const;
    /// A partner's voucher, typed or scanned: its points are the member's at once, until its last day.
    /// Errors: Empty, WrongCode, NotForThisShop, WrongSignature, NoLongerValid, AlreadyUsed.
    [[nodiscard]] domain::Result<SpentVoucher> spendVoucher(const QString &typed,
                                                            std::optional<domain::StaffId> staff = {});

    /// The next file for a partner, or the newest one again when there is nothing new. Errors: NotFound (the
    /// partner, or field "key").
    [[nodiscard]] domain::Result<ExportedFile> exportFile(domain::PartnerId partner,
                                                          std::optional<domain::StaffId> staff = {});
    /// One that was lost, byte for byte. Error NotFound.
    [[nodiscard]] domain::Result<ExportedFile> fileAgain(domain::PartnerId partner, qint64 number);
    /// Lines that do not fit our book become disputed, the others are taken. Errors: BadFile, WrongSignature,
    /// NotForThisShop, OutOfOrder, DuplicateRequest: nothing is changed then.
    [[nodiscard]] domain::Result<ImportedFile> importFile(const QByteArray &content, const QString &path,
                                                          std::optional<domain::StaffId> staff = {});

    /// What makes the exchange go on after a new key or a restored backup.
    [[nodiscard]] PartnerRecovery &recovery();

    /// Error NotFound.
    [[nodiscard]] domain::Result<domain::PartnerStatement> statement(domain::PartnerId partner, domain::MonthRef month) const;
    /// Errors: see PartnerSettlement::close.
    [[nodiscard]] domain::Result<domain::PartnerStatement> closeMonth(domain::PartnerId partner, domain::MonthRef month,
                                                              std::optional<domain::StaffId> staff = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bashgah::services
