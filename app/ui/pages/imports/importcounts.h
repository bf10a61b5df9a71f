// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importreport.h"

#include <QWidget>

class QGridLayout;

namespace bashgah::ui {

class Format;

/// What a check found or an import did, as a few large numbers with their names and the reasons of
/// rows left out.
class ImportCounts final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCounts(const Format &format, QWidget *parent = nullptr);
    void show(const services::ImportReport &report);

private:
    void clear();
    void add(const QString &name, const QString &value);
    void addPurchases(const services::ImportReport &report);
    void addMembers(const services::ImportReport &report);
    void addReasons(const services::ImportReport &report);

    const Format &m_format;
    QGridLayout *m_grid = nullptr;
    int m_count = 0;
};

} // namespace bashgah::ui
