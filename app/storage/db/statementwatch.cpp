// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/statementwatch.h"

namespace bashgah::storage {
namespace {

thread_local QHash<QString, int> *counts = nullptr;

} // namespace

StatementWatch::StatementWatch()
{
    counts = &m_counts;
}

StatementWatch::~StatementWatch()
{
    counts = nullptr;
}

int StatementWatch::total() const
{
    int sum = 0;
    for (const int each : m_counts)
        sum += each;
    return sum;
}

void StatementWatch::note(const QString &name)
{
    if (counts)
        ++(*counts)[name];
}

} // namespace bashgah::storage
