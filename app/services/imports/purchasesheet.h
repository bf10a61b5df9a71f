// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/purchase/purchaseextras.h"
#include "services/imports/importreport.h"
#include "services/imports/importvalues.h"

#include <QByteArray>

#include <vector>

namespace bashgah::services {

/// A purchases file read into memory, in compact form: no row of the shop is known here. Indexes
/// point into the other lists; -1 means none. Money in minor units, days as Julian day numbers.
struct PurchaseSheet
{
    struct Member
    {
        MemberKey key;
        qint64 firstDay = 0;
        qint64 lastSaleDay = 0; ///< 0: only returns
        QString other{}; ///< beside a code: the mobile (E.164); beside a mobile: the code that looks like one
        int row = 0;     ///< the first that names them
    };
    struct Product
    {
        QString code;
        QString name;
        QString category;
        QString brand{};
        qint64 price = -1;
        qint64 cost = -1; ///< per unit
    };
    struct Receipt
    {
        QString ref;
        int member = -1; ///< anonymous
        domain::Instant at;
        bool timed = false; ///< the file says the time of day
        qint64 day = 0;
        bool isReturn = false;
        qint64 gross = 0;
        qint64 discount = 0;
        QString payment;
        std::vector<domain::PaymentPart> payments{}; ///< several; of a return: what was paid back
        QString note;
        std::vector<domain::FieldValue> fields; ///< the shop's own
        bool hasGoods = false; ///< some row names goods, their price or their number
        int row = 0;           ///< its first
    };
    /// Of a receipt; of a return, quantity and net are what came back, positive (quantity 0: the value alone).
    struct Line
    {
        int receipt = -1;
        int product = -1;
        qint64 quantity = 1000; ///< thousandths
        qint64 price = 0;
        qint64 discount = 0;
        qint64 net = 0;
        qint64 cost = -1; ///< of the whole line
        int of = -1;      ///< of a return: place in `numbers` of the purchase that it names
        int ofLine = 0;   ///< of that purchase, from 1; 0: not said
        int row = 0;
    };

    domain::MoneyUnit unit = domain::MoneyUnit::None;
    UnitFrom unitFrom = UnitFrom::Shop;
    bool hasLines = false; ///< else amounts only: the purchases get no lines
    qint64 rows = 0;
    std::vector<Member> members;
    std::vector<Product> products;
    std::vector<Receipt> receipts;
    std::vector<Line> lines;
    std::vector<QString> numbers; ///< of purchases, as returns name them
    std::vector<RowProblem> problems;
};

} // namespace bashgah::services
