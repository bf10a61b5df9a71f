// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/refundlines.h"

#include "storage/repositories/purchaserepository.h"

#include <algorithm>

namespace bashgah::services {

using domain::allocate;
using domain::Money;
using storage::StoredLine;

Money left(const StoredLine &line)
{
    return line.net - line.refunded;
}

std::vector<qint64> leftOf(const std::vector<StoredLine> &lines)
{
    std::vector<qint64> weights;
    for (const StoredLine &line : lines)
        weights.push_back(std::max(left(line), Money()).minor());
    return weights;
}

void spreadUnassigned(std::vector<StoredLine> &lines, Money refunded)
{
    Money assigned;
    for (const StoredLine &line : lines)
        assigned += line.refunded;
    const std::vector<qint64> parts = allocate((refunded - assigned).minor(), leftOf(lines));
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].refunded += Money::fromMinor(parts[i]);
}

} // namespace bashgah::services
