// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnerstatement.h"
#include "services/partners/partnertypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class EmptyOffer;
class TablePane;

/// A month with one partner: what is counted, who pays whom; closing it and saving the statement.
class SettlementView final : public QWidget
{
    Q_OBJECT
public:
    explicit SettlementView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();

signals:
    /// There is none to settle with.
    void newWanted();
    void failed(const bashgah::domain::Error &error);
    void changed();

private:
    using Model = RowModel<domain::PartnerMove, domain::PartnerMoveId>;

    void buildTop();
    void buildButtons();
    [[nodiscard]] bool readPartners(); ///< false: it failed, and says so
    void showEmptyWords();
    void showStatement();
    void showSums();
    void close();
    void save(const QString &suffix);
    [[nodiscard]] std::optional<domain::PartnerId> partner() const;
    [[nodiscard]] domain::MonthRef month() const;

    AppContext &m_context;
    std::optional<domain::PartnerStatement> m_statement;
    std::unique_ptr<Model> m_model;
    QComboBox *m_partner = nullptr;
    QComboBox *m_month = nullptr;
    QLabel *m_net = nullptr;
    QLabel *m_sums = nullptr;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    QPushButton *m_close = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_csv = nullptr;
};

} // namespace bashgah::ui
