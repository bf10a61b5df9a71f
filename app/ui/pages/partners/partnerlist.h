// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/partners/partnertypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// The partners: what stands open with each, and how far the files are.
class PartnerList final : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerList(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] std::optional<services::PartnerRow> current() const;
    void choose(domain::PartnerId id);

signals:
    void currentChanged();
    /// Enter or double click.
    void opened();
    void newWanted();

private:
    using Model = RowModel<services::PartnerRow, domain::PartnerId>;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
};

} // namespace bashgah::ui
