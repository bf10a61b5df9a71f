// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/games/drawservice.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// Lucky draws with their odds, promises and winners; what is next for the chosen one.
class DrawList final : public QWidget
{
    Q_OBJECT
public:
    explicit DrawList(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] std::optional<services::DrawRow> current() const;
    void choose(domain::DrawId id);

signals:
    void newWanted();
    /// Enter or double click, or its button; of a draft only.
    void editWanted();
    /// A seed was fixed, or winners drawn.
    void changed();
    void failed(const bashgah::domain::Error &error);

private:
    using Model = RowModel<services::DrawRow, domain::DrawId>;
    void buildButtons();
    void showCurrent();
    void commit();
    void closeList();
    void draw();
    void savePromise();
    void saveProof();
    void save(const QString &title, const QString &name, const QByteArray &content);
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_commit = nullptr;
    QPushButton *m_close = nullptr;
    QLineEdit *m_public = nullptr; ///< the public number, once the list is closed
    QPushButton *m_draw = nullptr;
    QPushButton *m_promise = nullptr;
    QPushButton *m_proof = nullptr;
};

} // namespace bashgah::ui
