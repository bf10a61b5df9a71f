// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/subcommands.h"
#include "services/partners/partnerservice.h"

namespace bashgah::ctl {

/// What one of the subcommands of `partner` needs beside the shop.
struct PartnerCall : ShopCall
{
    services::PartnerService &partners;

    /// Of an option that must be given.
    [[nodiscard]] domain::Result<qint64> number(const char *name) const;
    [[nodiscard]] domain::Result<domain::Money> amount(const char *name) const;
    /// --partner: its number or name.
    [[nodiscard]] domain::Result<services::PartnerRow> row() const;
    [[nodiscard]] domain::Result<domain::PartnerId> partner() const;
    [[nodiscard]] domain::Result<domain::MemberId> member() const;
    /// --idem; empty: not repeatable.
    [[nodiscard]] QString idem() const;
};

[[nodiscard]] QString option(const char *name);

} // namespace bashgah::ctl
