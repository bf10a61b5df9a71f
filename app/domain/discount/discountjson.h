// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/discount.h"
#include "domain/program/jsonreader.h"

namespace bashgah::domain {

/// Everything of a discount but its name and id, among the members of the object that holds it. What
/// is wrong stays in the reader.
void readDiscount(JsonReader &reader, Discount &discount);
void writeDiscount(const Discount &discount, QJsonObject &json);

} // namespace bashgah::domain
