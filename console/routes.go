package console

import "github.com/gin-gonic/gin"

// caseRoutes are what one may do with a case beside the conversation.
func (s *server) caseRoutes(r gin.IRoutes) {
	r.POST("/transferer", s.act(s.transfer))
	r.POST("/pause", s.act(s.snooze))
	r.POST("/reveiller", s.act(s.wake))
	r.POST("/appeler", s.act(s.call))
	r.POST("/noter", s.act(s.note))
	r.POST("/nommer", s.act(s.name))
	r.POST("/rouvrir", s.act(s.reopen))
	r.POST("/corriger", s.act(s.correct))
	r.GET("/et-si", s.suppose)
	r.POST("/et-si", s.suppose)
	r.GET("/suivi", s.showFollow)
	r.POST("/rendez-vous", s.follow(s.book))
	r.POST("/rendez-vous/:n", s.follow(s.meeting))
	r.GET("/rendez-vous/:n", s.meetingFile)
	r.POST("/mandats", s.follow(s.propose))
	r.POST("/mandats/:n/arreter", s.follow(s.unmandate))
	r.GET("/courrier", s.showLetter)
	r.POST("/courriers", s.follow(s.attach))
	r.GET("/courriers/:n", s.showPaperLetter)
	r.GET("/imprimer", s.showPrint)
	r.GET("/messages/:n", s.listen)
	r.GET("/traduction/:n", s.translateLine)
	r.POST("/traduire", s.translateAnswer)
}
