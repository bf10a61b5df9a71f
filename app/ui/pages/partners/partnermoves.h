// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnermove.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace bashgah::ui {

struct AppContext;
class EmptyOffer;
class TablePane;

/// What moved between the shops, newest first; taking a move back.
class PartnerMoves final : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerMoves(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();

signals:
    /// There is none to move points to.
    void newWanted();
    void failed(const bashgah::domain::Error &error);
    void changed();

private:
    using Model = RowModel<domain::PartnerMove, domain::PartnerMoveId>;

    [[nodiscard]] std::optional<domain::PartnerMove> current() const;
    void showEmptyWords(bool hasPartners);
    void showButtons();
    void takeBack();
    void openMember();

    AppContext &m_context;
    QHash<qint64, QString> m_names; ///< of partners; the model reads it
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    QPushButton *m_back = nullptr;
    QPushButton *m_member = nullptr;
};

} // namespace bashgah::ui
